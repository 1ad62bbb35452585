/** A case as this service sees it: what each ticket event says the state is afterwards, and when it happened. */
@NullMarked
package org.interdesk.sla.casefile.model;

import org.jspecify.annotations.NullMarked;
