/** One OpenAPI document for the whole platform, put together from what the rooms say of themselves. */
@NullMarked
package org.interdesk.portal.openapi;

import org.jspecify.annotations.NullMarked;
