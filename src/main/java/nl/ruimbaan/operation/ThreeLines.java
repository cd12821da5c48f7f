package nl.ruimbaan.operation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Writes why the portal did not start: what, where, and what to do, and nothing around it. */
class ThreeLines implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger(ThreeLines.class);

    @Override
    public void report(FailureAnalysis failure) {
        LOG.error(
                "Ruimbaan did not start: {}\nWhat to do: {}",
                failure.getDescription().strip(),
                String.valueOf(failure.getAction()).strip());
    }
}
