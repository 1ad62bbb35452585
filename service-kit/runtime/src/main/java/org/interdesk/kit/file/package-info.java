/**
 * Files that are too large for a database: kept on disk under the checksum of what is in them, taken in as a stream, handed
 * out in whole or in part, and never handed out with a byte that differs from what was taken in.
 */
@NullMarked
package org.interdesk.kit.file;

import org.jspecify.annotations.NullMarked;
