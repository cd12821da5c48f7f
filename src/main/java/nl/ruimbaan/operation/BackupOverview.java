package nl.ruimbaan.operation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the back-ups stand.
 *
 * @param here whether the portal makes them; on PostgreSQL it does not
 * @param backups the newest first
 * @param stale whether there is none of the last two days
 * @param failure why the last attempt failed, when it did
 */
public record BackupOverview(
        boolean here,
        String folder,
        List<Backup> backups,
        boolean stale,
        @Nullable String failure) {}
