package org.interdesk.replay.oracle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdesk.replay.oracle.RecountedCase.Handover;
import org.interdesk.replay.plan.Action;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the reports of one case and notes who had it, why, and which clocks ran.
 *
 * <p>Rules: domain 3.8-3.9 and 4. A party's resolution clock runs while it holds the case and does not wait; the
 * first-response clock runs while it holds the case, waiting or not, until anybody has answered. Resolved stops all
 * of them, reopening lets the holder's run on. Until an offer is accepted the case stays with the one who offers.
 */
public final class Recount {

    private final Desks desks;
    private final String number;
    private final String priority;
    private final String registrant;
    private final Instant registeredAt;
    private final Book book;
    private final Map<String, Stopwatch> responses = new LinkedHashMap<>();
    private final Map<String, Stopwatch> resolutions = new LinkedHashMap<>();
    private final List<Stopwatch> offers = new ArrayList<>();

    private String holder;
    private String state = "REGISTERED";
    private final List<Handover> handovers = new ArrayList<>();
    private @Nullable String offeredTo;
    private @Nullable Instant respondedAt;
    private @Nullable Instant resolvedAt;
    private @Nullable Instant closedAt;

    /** @param registration the first action of a case */
    public Recount(Desks desks, String number, Action registration) {
        this.desks = desks;
        this.number = number;
        this.priority = registration.text("impact");
        this.registrant = registration.by();
        this.registeredAt = registration.at();
        this.holder = registrant;
        this.book = new Book(desks, registrant, registeredAt);
        takeClocks(registeredAt);
        if (registration.reportsFirstResponse()) {
            respond(registeredAt);
        }
    }

    /** Notes one later action; actions come in the order in which they were accepted. */
    public void add(Action action) {
        var at = action.at();
        if (action.reportsFirstResponse()) {
            respond(at);
        }
        switch (action.verb()) {
            case REGISTER -> throw new IllegalArgumentException("registered twice");
            case ACCEPT -> work(at);
            case ASSIGN -> assigned(action);
            case RETURN_TO_QUEUE -> queue(at);
            case WAIT -> await(action);
            case RESUME -> work(at);
            case OFFER -> offer(action);
            case ACCEPT_OFFER -> acceptOffer(at);
            case REJECT_OFFER, WITHDRAW_OFFER -> settleOffer(at);
            case NOTE -> {}
            case RESOLVE -> resolve(at);
            case CONFIRM -> close(at);
            case REOPEN -> reopen(at);
            case CANCEL -> cancel(at);
        }
    }

    /** The result, with every clock counted and every effect of time up to {@code now}. */
    public RecountedCase finish(Instant now) {
        if (state.equals("RESOLVED") && resolvedAt != null) {
            var automatic = desks.of(registrant).closingOfWorkingDay(resolvedAt, Targets.AUTOMATIC_CLOSING_DAYS);
            if (automatic.isBefore(now)) {
                close(automatic);
            }
        }
        List<Stopwatch> all = new ArrayList<>(responses.values());
        all.addAll(resolutions.values());
        all.addAll(offers);
        return new RecountedCase(
                number,
                registrant,
                holder,
                state,
                handovers,
                registeredAt,
                respondedAt,
                resolvedAt,
                closedAt,
                book.lines(state.equals("CLOSED") || state.equals("CANCELLED")),
                all.stream().map(watch -> watch.recount(desks, now)).toList());
    }

    private void takeClocks(Instant at) {
        if (respondedAt == null) {
            watch(responses, "first-response", at).run(at);
        }
        watch(resolutions, "resolution", at).run(at);
    }

    private Stopwatch watch(Map<String, Stopwatch> watches, String kind, Instant at) {
        var target = kind.equals("resolution") ? Targets.resolution(priority) : Targets.firstResponse(priority);
        return watches.computeIfAbsent(holder, party -> new Stopwatch(kind, party, at, target));
    }

    private void respond(Instant at) {
        if (respondedAt == null) {
            respondedAt = at;
            responses.values().forEach(watch -> watch.fulfil(at));
        }
    }

    private void work(Instant at) {
        state = "IN_PROGRESS";
        resolution().run(at);
        book.turn(holder, "WORK", at);
    }

    private void queue(Instant at) {
        state = "REGISTERED";
        resolution().run(at);
        book.turn(holder, "QUEUE", at);
    }

    private void assigned(Action action) {
        if (action.by().equals(holder) && state.equals("WAITING")) {
            work(action.at());
        }
    }

    private void await(Action action) {
        state = "WAITING";
        resolution().pause(action.at());
        var whom = action.text("for");
        book.turn(whom.equals("PARTY") ? action.text("party") : holder, "WAITING_" + whom, action.at());
    }

    private void offer(Action action) {
        offeredTo = action.text("to");
        var watch = new Stopwatch(
                "handover-acceptance", action.text("to"), action.at(), Targets.handoverAcceptance(priority));
        watch.run(action.at());
        offers.add(watch);
    }

    private void acceptOffer(Instant at) {
        offers.get(offers.size() - 1).fulfil(at);
        resolution().pause(at);
        if (respondedAt == null && responses.get(holder) != null) {
            responses.get(holder).pause(at);
        }
        handovers.add(new Handover(holder, at));
        holder = String.valueOf(offeredTo);
        offeredTo = null;
        takeClocks(at);
        work(at);
    }

    private void settleOffer(Instant at) {
        if (offeredTo != null) {
            offers.get(offers.size() - 1).cancel(at);
            offeredTo = null;
        }
    }

    private void resolve(Instant at) {
        state = "RESOLVED";
        resolvedAt = at;
        resolutions.values().forEach(watch -> watch.fulfil(at));
        book.turn(holder, "RESOLVED", at);
    }

    private void close(Instant at) {
        state = "CLOSED";
        closedAt = at;
        book.turn(holder, "CLOSED", at);
    }

    private void reopen(Instant at) {
        state = "REOPENED";
        resolvedAt = null;
        closedAt = null;
        resolutions.values().forEach(watch -> watch.pause(at));
        resolution().run(at);
        book.turn(holder, "QUEUE", at);
    }

    private void cancel(Instant at) {
        state = "CANCELLED";
        closedAt = at;
        settleOffer(at);
        responses.values().forEach(watch -> watch.cancel(at));
        resolutions.values().forEach(watch -> watch.cancel(at));
        book.turn(holder, "CLOSED", at);
    }

    private Stopwatch resolution() {
        return watch(resolutions, "resolution", registeredAt);
    }
}
