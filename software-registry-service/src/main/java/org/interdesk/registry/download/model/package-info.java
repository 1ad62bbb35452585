/** Which bytes of a file a party has, without any framework. */
@NullMarked
package org.interdesk.registry.download.model;

import org.jspecify.annotations.NullMarked;
