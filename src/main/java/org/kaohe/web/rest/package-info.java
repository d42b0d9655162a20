/** The REST interface. */
@NullMarked
package org.kaohe.web.rest;

import org.jspecify.annotations.NullMarked;
