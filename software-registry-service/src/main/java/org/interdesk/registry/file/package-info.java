/** How files come into a draft and leave it: streamed to the store first, noted in the release afterwards. */
@NullMarked
package org.interdesk.registry.file;

import org.jspecify.annotations.NullMarked;
