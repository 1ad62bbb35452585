package org.interdesk.local.supervise;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.interdesk.local.plan.PlatformService;
import org.interdesk.local.prepare.Connectors;
import org.interdesk.local.report.PlatformState.Connector;

/** Looks at the connectors every few seconds and starts a failed one again. */
final class ConnectorWatch implements Runnable {

    private final Connectors connectors;
    private final Board board;
    private final Map<String, Integer> restarts = new HashMap<>();

    ConnectorWatch(Connectors connectors, Board board) {
        this.connectors = connectors;
        this.board = board;
    }

    @Override
    public void run() {
        for (var service : PlatformService.withDatabase()) {
            try {
                var state = connectors.state(service);
                if (state.equals("FAILED")) {
                    restarts.merge(service.slot(), 1, Integer::sum);
                    connectors.restart(service);
                }
                board.connector(new Connector(service.slot(), state, restarts.getOrDefault(service.slot(), 0)));
            } catch (IOException | RuntimeException unreachable) {
                board.connector(new Connector(service.slot(), "UNREACHABLE", restarts.getOrDefault(service.slot(), 0)));
            }
        }
    }
}
