/** Compares the documentation with the code it speaks of, and writes the parts that can be written by a machine. */
@NullMarked
package org.interdesk.docs;

import org.jspecify.annotations.NullMarked;
