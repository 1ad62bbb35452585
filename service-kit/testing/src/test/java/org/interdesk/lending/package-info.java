/** A small service made of every part of the kit, for the kit's own tests: a library that lends books. */
@NullMarked
package org.interdesk.lending;

import org.jspecify.annotations.NullMarked;
