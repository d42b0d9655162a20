package org.kaohe.web.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Response headers. Our pages run nothing but our own files; the web apps bring a policy of their own, with a nonce.
 * What is the same for everybody may be kept by the browser, everything else may not.
 */
final class PageHeaders {

    private static final PathPatternRequestMatcher.Builder AT = PathPatternRequestMatcher.withDefaults();

    private static final RequestMatcher WEB_APPS = AT.matcher("/camunda/**");

    private static final RequestMatcher FILES = new OrRequestMatcher(
            AT.matcher("/css/**"),
            AT.matcher("/js/**"),
            AT.matcher("/favicon.svg"),
            AT.matcher("/webjars/**"),
            AT.matcher("/camunda/lib/**"),
            AT.matcher("/camunda/assets/**"),
            AT.matcher("/camunda/app/*/*.js"),
            AT.matcher("/camunda/app/*/*.css"),
            AT.matcher("/camunda/app/*/locales/*"));

    private static final String OWN_FILES_ONLY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    private PageHeaders() {}

    static void apply(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(frame -> frame.sameOrigin());
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.cacheControl(cache -> cache.disable());
        headers.addHeaderWriter(except(FILES, new CacheControlHeadersWriter()));
        headers.addHeaderWriter(except(WEB_APPS, new ContentSecurityPolicyHeaderWriter(OWN_FILES_ONLY)));
    }

    private static HeaderWriter except(RequestMatcher matcher, HeaderWriter writer) {
        return new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(matcher), writer);
    }
}
