package org.interdesk.records.directory;

import java.util.List;
import org.interdesk.records.contact.LetterView;
import org.interdesk.records.operator.OperatorView;

/**
 * Everything that the page of one party shows.
 *
 * @param bodies its authorised bodies, each with its desks
 * @param operators whom it has named and not ended, as far as the viewer sees them
 * @param waiting letters of it that are not decided, what is due first first; empty for whoever may not see them
 * @param may what the viewer may do: {@code operator} for naming an operator
 */
public record PartyPageView(
        PartyView party,
        List<PartyView> bodies,
        List<OperatorView> operators,
        List<LetterView> waiting,
        List<String> may) {}
