/** One login for pages, REST, Tasklist and Cockpit. */
@NullMarked
package org.kaohe.web.security;

import org.jspecify.annotations.NullMarked;
