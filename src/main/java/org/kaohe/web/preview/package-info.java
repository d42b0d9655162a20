/** Scores that nothing depends on, for the REST interface and for the page. */
@NullMarked
package org.kaohe.web.preview;

import org.jspecify.annotations.NullMarked;
