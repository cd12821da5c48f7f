package nl.ruimbaan.photo;

import nl.ruimbaan.base.ItemKind;

/** Port: a feature says whose its items are, so that only they change the photos. */
public interface PhotoItems {

    ItemKind kind();

    /** Whether the current user wrote it. */
    boolean isMine(long number);
}
