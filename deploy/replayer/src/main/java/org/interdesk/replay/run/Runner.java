package org.interdesk.replay.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.interdesk.replay.client.Answer;
import org.interdesk.replay.client.Api;
import org.interdesk.replay.client.Interrupted;
import org.interdesk.replay.journal.Entry;
import org.interdesk.replay.journal.Journal;
import org.interdesk.replay.plan.Verb;
import org.jspecify.annotations.Nullable;

/**
 * Makes the calls of a replay.
 *
 * <p>Calls of one case follow each other strictly; different cases may be in flight together, nearly in the order of
 * time. Each answer is in the journal before the case goes on.
 */
public final class Runner {

    private static final String NOT_REGISTERED = "the case was not registered";
    private static final String NOT_OFFERED = "the offer was refused";

    private final Api api;
    private final Journal journal;
    private final Sessions sessions;
    private final String replay;
    private final Pace pace;
    private final Progress progress;
    private final AtomicReference<@Nullable InOrder<Step>> work = new AtomicReference<>();
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private volatile boolean stopped;

    public Runner(Api api, Journal journal, Sessions sessions, String replay, Pace pace, Progress progress) {
        this.api = api;
        this.journal = journal;
        this.sessions = sessions;
        this.replay = replay;
        this.pace = pace;
        this.progress = progress;
    }

    /** Puts back what the journal knows. */
    public static void recall(List<CaseRun> runs, List<Entry> earlier) {
        Map<String, CaseRun> byIncident = new LinkedHashMap<>();
        runs.forEach(run -> byIncident.put(run.plan().incident().id(), run));
        for (var entry : earlier) {
            var run = entry.kind() == Entry.Kind.CALL ? byIncident.get(entry.key()) : null;
            if (run != null) {
                run.answered(entry.row(), entry.action(), entry.id(), entry.refusal());
            }
        }
    }

    /**
     * Makes all calls that are not answered yet; returns when all are, or when {@link #stop} was called.
     *
     * @param threads how many calls may be in flight
     * @return whether everything was answered
     */
    public boolean run(List<CaseRun> runs, int threads) {
        var order = new InOrder<>(Step.remaining(runs).iterator(), Step::run, 2 * threads);
        work.set(order);
        List<Thread> workers = new ArrayList<>();
        for (var i = 0; i < threads; i++) {
            var worker = new Thread(() -> work(order), "replay-" + i);
            workers.add(worker);
            worker.start();
        }
        for (var worker : workers) {
            join(worker);
        }
        var failed = failure.get();
        if (failed != null && !stopped) {
            throw failed;
        }
        return !stopped;
    }

    /** Lets the calls in flight end and starts no other. */
    public void stop() {
        stopped = true;
        var order = work.get();
        if (order != null) {
            order.stop();
        }
    }

    private void work(InOrder<Step> order) {
        try {
            for (var step = order.next(); step != null; step = order.next()) {
                if (step.position() == 0) {
                    pace.await();
                }
                make(step);
                order.done(step);
                if (step.endsRow()) {
                    progress.rowDone();
                }
            }
        } catch (InterruptedException | Interrupted e) {
            order.stop();
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
            order.stop();
        }
    }

    private void make(Step step) {
        var run = step.run();
        var action = step.action();
        if (action.verb() != Verb.REGISTER && run.number() == null) {
            keep(step, null, NOT_REGISTERED);
            return;
        }
        if (action.verb().path().contains("{handover}") && run.handover() == null) {
            keep(step, null, NOT_OFFERED);
            return;
        }
        var path = action.verb()
                .path()
                .replace("{number}", String.valueOf(run.number()))
                .replace("{handover}", String.valueOf(run.handover()));
        Map<String, Object> body = new LinkedHashMap<>(action.body());
        body.put("occurredAt", action.at().toString());
        if (action.verb() == Verb.REGISTER && run.plan().imported()) {
            body.put("importSession", sessions.of(action.by()));
        }
        var answer = api.post(action.by(), path, body, step.idempotencyKey(replay));
        keep(step, made(action.verb(), answer), answer.isAccepted() ? null : answer.refusal());
    }

    private static @Nullable String made(Verb verb, Answer answer) {
        if (!answer.isAccepted()) {
            return null;
        }
        return switch (verb) {
            case REGISTER -> answer.body().path("number").asText();
            case OFFER -> answer.body().path("handover").path("id").asText();
            default -> null;
        };
    }

    private void keep(Step step, @Nullable String made, @Nullable String refusal) {
        step.run().answered(step.row(), step.position(), made, refusal);
        journal.add(Entry.call(step.run().plan().incident().id(), step.row(), step.position(), made, refusal));
    }

    private static void join(Thread worker) {
        try {
            worker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
