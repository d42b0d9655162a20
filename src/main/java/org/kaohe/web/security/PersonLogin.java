package org.kaohe.web.security;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.organisation.Stage;
import org.kaohe.process.Logins;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Logs a person in by number and password. Every failure looks the same from outside: unknown, left, locked out and
 * wrong password cannot be told apart.
 */
@Component
class PersonLogin implements AuthenticationProvider {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,20}");
    private static final int LONGEST_PASSWORD = 200;

    private final Logins logins;
    private final People people;

    PersonLogin(Logins logins, People people) {
        this.logins = logins;
        this.people = people;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String number = attempt.getName();
        String password = attempt.getCredentials() instanceof String given ? given : "";
        boolean plausible = NUMBER.matcher(number).matches() && password.length() <= LONGEST_PASSWORD;
        if (!plausible || !logins.check(number, password)) {
            throw refused();
        }
        Person person = people.find(number)
                .filter(known -> known.getStage() != Stage.LEFT)
                .orElseThrow(PersonLogin::refused);
        return UsernamePasswordAuthenticationToken.authenticated(number, null, authorities(person));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static List<GrantedAuthority> authorities(Person person) {
        List<GrantedAuthority> authorities = new ArrayList<>();
        authorities.add(new SimpleGrantedAuthority("ROLE_EMPLOYEE"));
        person.getRoles().stream()
                .sorted()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .forEach(authorities::add);
        return authorities;
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("Number or password is wrong");
    }
}
