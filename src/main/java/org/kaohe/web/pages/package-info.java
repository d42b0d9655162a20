/** The pages. */
@NullMarked
package org.kaohe.web.pages;

import org.jspecify.annotations.NullMarked;
