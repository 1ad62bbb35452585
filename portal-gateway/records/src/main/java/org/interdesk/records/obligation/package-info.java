/** What a party owes because of a letter or an operator: a publication, a notice. When it is due says the owner of the clocks. */
@NullMarked
package org.interdesk.records.obligation;

import org.jspecify.annotations.NullMarked;
