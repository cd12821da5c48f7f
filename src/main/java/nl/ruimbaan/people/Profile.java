package nl.ruimbaan.people;

import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a person has chosen.
 *
 * @param language null: as the browser says
 */
public record Profile(
        PersonId person,
        String name,
        @Nullable TeamId team,
        @Nullable Language language,
        Appearance appearance) {}
