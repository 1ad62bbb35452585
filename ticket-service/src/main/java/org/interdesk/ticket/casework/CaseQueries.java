package org.interdesk.ticket.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.ticket.casework.model.CaseClock;
import org.interdesk.ticket.casework.model.CaseFacts;
import org.interdesk.ticket.casework.model.CaseNumber;
import org.interdesk.ticket.casework.store.Cases;
import org.interdesk.ticket.casework.store.TicketEntity;

/** Reading cases, as far as the viewer has a part in them. */
@ApplicationScoped
public class CaseQueries {

    private final Cases cases;
    private final CurrentViewer viewer;

    CaseQueries(Cases cases, CurrentViewer viewer) {
        this.cases = cases;
        this.viewer = viewer;
    }

    /** @throws NotFound if there is none that the viewer may see */
    @Transactional
    public TicketView ticket(CaseNumber number) {
        CaseFacts facts = require(number);
        List<CaseClock> clocks = cases.clocks(Set.of(facts.id())).getOrDefault(facts.id(), List.of());
        return TicketView.of(facts, clocks, new Standing(viewer.get()));
    }

    /** @throws NotFound if there is none that the viewer may see */
    @Transactional
    public CaseFacts facts(CaseNumber number) {
        return require(number);
    }

    /** Shows cases in the order of their ids; what the viewer may not see is left out. */
    @Transactional
    public List<TicketView> tickets(List<UUID> ids) {
        Standing standing = new Standing(viewer.get());
        Map<UUID, List<CaseClock>> clocks = cases.clocks(ids);
        Map<UUID, CaseFacts> byId = cases.find(ids, standing.viewer().actingParty()).stream()
                .map(TicketEntity::facts)
                .collect(Collectors.toMap(CaseFacts::id, Function.identity()));
        return ids.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .filter(standing::sees)
                .map(facts -> TicketView.of(facts, clocks.getOrDefault(facts.id(), List.of()), standing))
                .toList();
    }

    private CaseFacts require(CaseNumber number) {
        Standing standing = new Standing(viewer.get());
        return cases.find(number, standing.viewer().actingParty())
                .map(TicketEntity::facts)
                .filter(standing::sees)
                .orElseThrow(() -> new NotFound("Ticket " + number));
    }
}
