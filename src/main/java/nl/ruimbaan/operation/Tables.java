package nl.ruimbaan.operation;

import java.util.Arrays;
import java.util.Comparator;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the tables up to this version at the start, and touches none that are newer or were made otherwise. */
@Configuration(proxyBeanMethods = false)
class Tables {

    @Bean
    FlywayMigrationStrategy upToThisVersion() {
        return flyway -> {
            refuseChanged(flyway);
            refuseNewer(flyway);
            flyway.migrate();
        };
    }

    /** Until 0.1 a script may change after it was used (ADR 0023); its tables are then not those that this jar expects. */
    private static void refuseChanged(Flyway flyway) {
        for (MigrationInfo it : flyway.info().all()) {
            if (it.getState().isApplied() && it.getState().isResolved() && !it.isChecksumMatching()) {
                throw new ChangedTables();
            }
        }
    }

    private static void refuseNewer(Flyway flyway) {
        for (MigrationInfo it : flyway.info().all()) {
            if (it.getState().isApplied() && !it.getState().isResolved()) {
                throw new NewerTables(String.valueOf(it.getVersion()), newestKnown(flyway));
            }
        }
    }

    private static String newestKnown(Flyway flyway) {
        return Arrays.stream(flyway.info().all())
                .filter(it -> it.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .map(MigrationVersion::toString)
                .orElse("none");
    }
}
