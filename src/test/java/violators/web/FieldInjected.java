package violators.web;

import org.springframework.beans.factory.annotation.Autowired;

/** Breaks: injection is through constructors. */
public class FieldInjected {

    @Autowired
    PageHelper helper;
}
