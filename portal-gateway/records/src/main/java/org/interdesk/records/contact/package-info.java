/** Official letters that change the contacts of a desk: entered, checked by the Commission, published or refused. */
@NullMarked
package org.interdesk.records.contact;

import org.jspecify.annotations.NullMarked;
