package org.kaohe.process.signoff;

import java.util.Optional;
import org.kaohe.process.forms.Subject;
import org.kaohe.signoff.SignOffs;
import org.springframework.stereotype.Component;

/** A sign-off is about a sheet's version or a department's results of a period. */
@Component
class SignOffSubject implements Subject {

    private final SignOffs signOffs;

    SignOffSubject(SignOffs signOffs) {
        this.signOffs = signOffs;
    }

    @Override
    public Optional<String> title(String businessKey) {
        return signOffs.find(businessKey).map(signOffs::title).map(title -> title.zh() + " " + title.en());
    }
}
