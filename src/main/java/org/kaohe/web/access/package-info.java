/** Who may see what. */
@NullMarked
package org.kaohe.web.access;

import org.jspecify.annotations.NullMarked;
