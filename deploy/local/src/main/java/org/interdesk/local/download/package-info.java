/** Programs that come as archives: which one this machine needs, whether it arrived whole, and where it is unpacked. */
@NullMarked
package org.interdesk.local.download;

import org.jspecify.annotations.NullMarked;
