package org.interdesk.replay.report;

/**
 * One line of the table at the end.
 *
 * @param registered cases that this party registered
 * @param held cases that it held at some time
 * @param handedOver how often another party accepted a case from it
 * @param answeredAtRegistration of those registered, how many a person answered at the same moment
 * @param firstResponse clocks of the other cases
 * @param elapsedSeconds time that the ledger puts down to it, {@code workingSeconds} of it in its own hours
 * @param soundLedgers of the cases it registered, how many ledgers pass all their checks
 */
public record PartyFigures(
        String party,
        int registered,
        int held,
        int handedOver,
        int answeredAtRegistration,
        Distribution firstResponse,
        Distribution resolution,
        long elapsedSeconds,
        long workingSeconds,
        int soundLedgers) {}
