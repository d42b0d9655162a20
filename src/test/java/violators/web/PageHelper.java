package violators.web;

/** Breaks: names say what a class is. */
public class PageHelper {}
