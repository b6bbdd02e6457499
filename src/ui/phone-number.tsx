/** A telephone number as people read it, kept left to right inside right-to-left text. */
export function PhoneNumber({ number }: { number: string }) {
  return (
    <bdi class="number" dir="ltr">
      {number}
    </bdi>
  );
}

/** A unit's name and town, in one piece. */
export function UnitPlace({ name, town }: { name: string; town: string }) {
  return (
    <bdi lang="en" dir="ltr">
      <strong>{name}</strong>, {town}
    </bdi>
  );
}

/** A name in Latin letters inside text of any script. Hospital names are English everywhere. */
export function EnglishName({ name }: { name: string }) {
  return (
    <bdi lang="en" dir="ltr">
      {name}
    </bdi>
  );
}
