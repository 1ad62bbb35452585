/** Downloads over HTTP. */
@NullMarked
package org.interdesk.registry.download.rest;

import org.jspecify.annotations.NullMarked;
