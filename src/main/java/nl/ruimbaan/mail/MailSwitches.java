package nl.ruimbaan.mail;

import java.time.DayOfWeek;

/**
 * Whether somebody wants mail at all, and when.
 *
 * @param atOnce whether anything may come at once: what would, is in the overview otherwise
 * @param digest whether there is to be an overview each week
 * @param day on which it comes
 */
public record MailSwitches(boolean atOnce, boolean digest, DayOfWeek day) {}
