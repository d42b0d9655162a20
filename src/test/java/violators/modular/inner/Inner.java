package violators.modular.inner;

/** What the module offers. */
public class Inner {}
