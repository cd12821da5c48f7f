package nl.ruimbaan.notification;

import nl.ruimbaan.security.PersonId;

/** Tells this person's open bells that something was read, or is new again. */
public record NotificationsRead(PersonId person) {}
