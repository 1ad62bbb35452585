/**
 * The ledger of what each party does with each release, in each of its environments (domain, section 7). Entries are added
 * and never changed; offers and downloads enter by themselves.
 */
@NullMarked
package org.interdesk.registry.adoption;

import org.jspecify.annotations.NullMarked;
