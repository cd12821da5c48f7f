package nl.ruimbaan.demand;

import java.util.List;
import nl.ruimbaan.base.Refusal;

/**
 * What came of a demand that was sent to the log.
 *
 * @param key by which it is known where it was tapped
 * @param masked whether something that tells who the customer is was covered in what the customer said
 * @param refusals why it was not taken; empty when it was, now or earlier
 */
public record Tallied(String key, boolean masked, List<Refusal> refusals) {}
