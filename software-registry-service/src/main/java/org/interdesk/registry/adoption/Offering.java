package org.interdesk.registry.adoption;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.registry.adoption.store.AdoptionEntries;

/** Offers releases to parties whose entitlement has begun. Offers that follow from a deed are made with the deed. */
@ApplicationScoped
public class Offering {

    static final String IDENTITY = "registry.adoption";

    private final AdoptionCommands commands;
    private final CurrentViewer viewer;

    Offering(AdoptionCommands commands, CurrentViewer viewer) {
        this.commands = commands;
        this.viewer = viewer;
    }

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyMinute() {
        offer();
    }

    /** Makes every offer that is due. */
    public void offer() {
        int looked;
        do {
            looked = viewer.asSystem(IDENTITY, commands::offerWhatIsDue);
        } while (looked == AdoptionEntries.BATCH);
    }
}
