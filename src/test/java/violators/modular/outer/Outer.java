package violators.modular.outer;

import violators.modular.inner.secret.Secret;

/** Breaks: modules use only what they are allowed to use. */
public record Outer(Secret secret) {}
