import { test } from "vitest";
import { expectScopes, type ScopeCase } from "../negation.fixture.ts";

const cases: readonly ScopeCase[] = [
  ["nicht schlecht bezahlt", "schlecht bezahlt", "", ""],
  ["kein Stress", "Stress", "", ""],
  ["keine Probleme mit dem Chef", "Probleme Chef", "", ""],
  ["das Gehalt ist nicht gut", "gut", "", "Gehalt"],
  ["ich bekomme die Anerkennung nicht", "Anerkennung", "", ""],
  ["ich habe die Schulung nie bekommen", "Schulung", "", ""],
  ["nicht nur das Gehalt, sondern auch das Team", "", "", "Gehalt Team"],
  ["nicht das Gehalt, sondern die Zeiten", "Gehalt", "", "Zeiten"],
  ["ohne Stress arbeiten", "Stress", "", ""],
  ["kaum Pausen", "Pausen", "", ""],
  ["niemand hört zu", "hört", "", ""],
  ["Die Wertschätzung fehlt", "Wertschätzung", "", ""],
  ["mir fehlt die Wertschätzung", "Wertschätzung", "", ""],
  ["Mangel an Personal", "Personal", "", ""],
  ["es mangelt nicht an Personal", "", "", "Personal"],
  ["Der Stress hält sich in Grenzen", "Stress", "", ""],
  ["Nein, das Gehalt ist gut", "", "", "Gehalt gut"],
  ["Stress? Nein", "Stress", "", ""],
  ["es könnte nicht besser sein", "", "", "besser"],
  ["das Gehalt könnte höher sein", "", "Gehalt höher", ""],
  ["das Gehalt würde ich erhöhen", "", "Gehalt", ""],
  ["das Gehalt wurde erhöht", "", "", "Gehalt erhöht"],
  ["vielleicht mehr Pausen", "", "Pausen", ""],
  ["ich möchte mehr Urlaub", "", "Urlaub", ""],
  ["ich arbeite gerne hier", "", "", "arbeite"],
  ["das Gehalt darf gerne steigen", "", "Gehalt steigen", ""],
  ["ein wenig Stress", "", "", "Stress"],
  ["wenig Stress aber viel Lärm", "Stress", "", "Lärm"],
  ["nicht zufrieden weil die Arbeit schwer ist", "zufrieden", "", "Arbeit schwer"],
  ["ohne Zweifel ein gutes Team", "", "", "Team"],
  ["kein Stress, nette Kollegen", "Stress", "", "nette Kollegen"],
  ["weder Stress noch Druck", "Stress Druck", "", ""],
];

test.each(cases)("%s", (...given) => expectScopes(given, "de"));
