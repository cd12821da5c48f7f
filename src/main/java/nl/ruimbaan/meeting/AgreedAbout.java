package nl.ruimbaan.meeting;

import java.util.List;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleState;

/** What was agreed about one obstacle, in the order in which it was, and where the obstacle stands now. */
public record AgreedAbout(ObstacleId obstacle, String title, ObstacleState state, List<AgreementLine> agreements) {}
