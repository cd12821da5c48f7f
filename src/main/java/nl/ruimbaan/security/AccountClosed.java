package nl.ruimbaan.security;

/**
 * The account was disabled, or what it may do has changed: whoever is signed in with it must sign in again.
 *
 * @param disabled whether the person has left
 */
public record AccountClosed(PersonId person, String username, boolean disabled) {}
