package nl.ruimbaan.savedview;

import org.jspecify.annotations.Nullable;

/** A saved view as it is kept, with the names of its owner and of the team that has it too. */
record SavedViewRow(
        long id,
        String name,
        ViewAddress address,
        long person,
        String owner,
        @Nullable String team) {}
