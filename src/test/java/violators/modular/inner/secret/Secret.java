package violators.modular.inner.secret;

/** Not part of what the module offers. */
public class Secret {}
