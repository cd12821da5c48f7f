package nl.ruimbaan.meeting;

import java.util.List;

/**
 * What was agreed about an obstacle, the newest first.
 *
 * @param mayAgree whether the reader may agree on more
 */
public record AgreementList(boolean mayAgree, List<AgreementLine> agreements) {}
