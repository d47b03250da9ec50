/// A story for the pages of tests: a river, and what a town does about it.
enum RiverStory {
  static let paragraphs = [
    "The river rose by two metres on Monday, the town council said, and more rain is expected before the weekend.",
    "Two bridges are closed, and schools stay shut until the water falls again, officials told reporters in the town hall.",
    "Volunteers filled sandbags through the night, while the fire brigade pumped out cellars along the lower streets.",
    "The mayor asked people to stay at home, and thanked those who had come from neighbouring towns to lend a hand.",
    "The insurers expect claims for some four hundred houses, most of them in the old quarter behind the mill.",
    "The river authority had warned of such a rise in spring, when the snow in the hills lay higher than in other years.",
    "A train with pumps and generators is on its way from the coast, and is to arrive in the evening at the latest.",
  ]
}
