/** Pages about software: the catalogue, products and who may have them, releases with their files, and what runs where. */
@NullMarked
package org.interdesk.portal.software;

import org.jspecify.annotations.NullMarked;
