/** Forms of pages: what was typed, what is wrong with it, and what of it is sent to a service. */
@NullMarked
package org.interdesk.portal.form;

import org.jspecify.annotations.NullMarked;
