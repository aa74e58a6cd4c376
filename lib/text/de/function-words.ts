/** German words that carry grammar, with umlauts. */
export const functionWords =
  "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner ich du " +
  "er sie es wir ihr mich mir dich dir ihn ihm uns euch ihnen sich man mein meine meinen meinem " +
  "meiner dein deine sein seine seinen seinem seiner ihre ihren ihrem ihrer unser unsere unseren " +
  "unserem unserer euer eure dieser diese dieses diesen diesem jener jene jeder jede jedes jeden " +
  "jedem alle allen aller alles viel viele vielen mehr wenig und oder aber denn sondern sowie " +
  "weder noch dass daß weil wenn ob obwohl damit während bevor nachdem als wie in im an am auf " +
  "aus bei beim mit nach von vom zu zum zur für über unter vor durch gegen ohne um bis seit " +
  "wegen zwischen nicht nichts nie auch nur sehr so schon immer hier dort da dann nun jetzt doch " +
  "ja nein etwa etwas wieder bin bist ist sind seid war waren wäre wären gewesen sein habe hast " +
  "hat haben hatte hatten hätte hätten gehabt werde wirst wird werden wurde wurden würde " +
  "würden worden geworden kann kannst können könnte könnten konnte konnten muss müssen musste " +
  "mussten müsste soll sollen sollte sollten will wollen wollte möchte möchten darf dürfen mag " +
  "was wer wo wann warum welche welcher welches welchen dabei dafür daran darauf daraus davon " +
  "dazu hin her gar zwar eben eigentlich einfach einige einigen andere anderen anderer selbst ganz " +
  "sogar jedoch";
