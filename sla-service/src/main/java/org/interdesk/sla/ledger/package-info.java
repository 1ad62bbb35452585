/** The ledger: who held a case when, and why, with proof that nothing is missing and nothing counted twice (domain 3.8). */
@NullMarked
package org.interdesk.sla.ledger;

import org.jspecify.annotations.NullMarked;
