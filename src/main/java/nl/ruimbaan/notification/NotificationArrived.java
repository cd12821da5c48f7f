package nl.ruimbaan.notification;

import nl.ruimbaan.security.PersonId;

/** Tells this person's open bells to count again. */
public record NotificationArrived(PersonId person) {}
