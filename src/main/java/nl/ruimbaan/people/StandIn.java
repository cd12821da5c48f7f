package nl.ruimbaan.people;

import java.time.LocalDate;
import nl.ruimbaan.security.PersonId;

/** Who takes somebody's place, and on which days, the last one included. */
public record StandIn(PersonId person, String name, LocalDate from, LocalDate until) {}
