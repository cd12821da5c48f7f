package nl.ruimbaan.security;

import java.util.Optional;

/**
 * Somebody said that they leave.
 *
 * @param browser the browser in which they said so; empty when it keeps nothing of ours
 */
public record SignedOut(PersonId person, Optional<String> browser) {}
