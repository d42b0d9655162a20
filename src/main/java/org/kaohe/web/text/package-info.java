/** What pages and answers say, in the reader's language. */
@NullMarked
package org.kaohe.web.text;

import org.jspecify.annotations.NullMarked;
