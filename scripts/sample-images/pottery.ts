import { clay, cream, darker, gold, indigo, lighter, mix, ochre, paper, skin } from './colour.ts';
import { circle, ellipse, group, type Picture, path, place, rect, rows, type Scene, stroke } from './svg.ts';

/** A pot turned on the wheel: a lathe profile mirrored about its axis, lit from the left. */
function pot(
  picture: Picture,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  kind: number,
): string {
  const [w, h] = [width / 2, height];
  const profiles = [
    [0.5, 1.02, 0.95, 0.42, 0.34, 0.5],
    [0.62, 0.86, 1.04, 0.86, 0.6, 0.66],
    [0.42, 0.6, 1.0, 0.98, 0.5, 0.58],
    [0.55, 0.95, 1.0, 1.0, 0.96, 1.02],
    [0.4, 0.9, 0.7, 0.28, 0.24, 0.36],
  ];
  const [a = 0.5, b = 1, c = 1, d = 0.5, e = 0.4, f = 0.5] = profiles[kind % profiles.length] ?? [];
  const side = (s: number): string =>
    `C${s * w * b} ${-h * 0.08} ${s * w * c * 1.08} ${-h * 0.36} ${s * w * c} ${-h * 0.5}S${s * w * d} ${-h * 0.78} ${s * w * e} ${-h * 0.88}T${s * w * f} ${-h}`;
  const body = `M0 0H${w * a}${side(1)}H0Z`;
  const mirrored = `M0 0H${-w * a}${side(-1)}H0Z`;
  const tone = picture.linear(
    `${lighter(colour, 0.42)}, ${lighter(colour, 0.1)} 30%, ${colour} 62%, ${darker(colour, 0.5)}`,
    [-w, 0, w, 0],
    false,
  );
  const band = [0.34, 0.42, 0.62].map((at) =>
    stroke(
      `M${-w * 1.1} ${-h * at}Q0 ${-h * at + w * 0.22} ${w * 1.1} ${-h * at}`,
      darker(colour, 0.35),
      h * 0.012,
      { opacity: 0.6 },
    ),
  );
  const outline = path(body, '#000') + path(mirrored, '#000');
  const lip =
    ellipse(0, -h, w * f, w * f * 0.2, darker(colour, 0.55)) +
    stroke(`M${-w * f} ${-h}Q0 ${-h + w * f * 0.42} ${w * f} ${-h}`, lighter(colour, 0.3), h * 0.014);
  return place(
    x,
    y,
    1,
    path(mirrored + body, tone) + group({ 'clip-path': picture.clip(outline) }, ...band) + lip,
  );
}

function room(picture: Picture): void {
  const { random } = picture;
  picture.add(
    rect(0, 0, 1200, 1600, picture.linear('#8a5638, #6d3d2e 45%, #3d2228', [0, 0, 1200, 1300], false)),
  );
  for (let row = 0; row < 27; row++) {
    for (let x = -60 + (row % 2) * 46; x < 1240; x += 92) {
      if (random.chance(0.42))
        picture.add(
          rect(x + 3, row * 44 + 3, 86, 38, mix('#a66a43', '#4a2a2b', random.between(0, 0.9)), {
            opacity: 0.32,
            rx: 3,
          }),
        );
    }
  }
  const light = picture.linear('#fff3cf, #ffd992');
  picture.add(rect(78, 130, 344, 464, '#4a2a22', { rx: 8 }), rect(96, 148, 308, 428, light));
  picture.add(
    path('M96 430C150 380 190 420 240 390C300 360 340 410 404 372V576H96Z', '#c9bd6d'),
    path('M96 490C170 450 230 490 300 462C340 450 370 468 404 456V576H96Z', '#8aa458'),
    circle(300, 250, 42, '#fffbe9'),
  );
  picture.add(
    stroke('M250 148V576M96 362H404', '#4a2a22', 13, { 'stroke-linecap': 'butt' }),
    rect(60, 586, 380, 24, '#8a5636'),
    rect(60, 586, 380, 7, '#e0a868'),
  );
  picture.add(pot(picture, 130, 588, 62, 96, ochre, 2), pot(picture, 366, 588, 78, 70, '#4d6f6a', 3));
  picture.add(
    rect(0, 1290, 1200, 320, picture.linear('#7d4a35, #3a2026')),
    ellipse(560, 1400, 620, 90, '#c98a58', { opacity: 0.28 }),
  );
}

function shelves(picture: Picture): void {
  const glazes = [clay, '#a5542f', ochre, '#4f6f6c', '#8c4a33', '#c9a070', '#37566b'];
  [330, 560, 790, 1010].forEach((y, level) => {
    picture.add(
      rect(600, y, 640, 22, '#4d2b22'),
      rect(600, y, 640, 6, '#c08a55'),
      rect(600, y + 22, 640, 16, '#000', { opacity: 0.18 }),
    );
    let x = 660;
    for (let i = 0; x < 1230; i++) {
      const wide = picture.random.between(76, 128);
      picture.add(
        ellipse(x + 16, y, wide * 0.5, 6, '#1f1218', { opacity: 0.4 }),
        pot(
          picture,
          x,
          y,
          wide,
          wide * picture.random.between(0.95, 1.5),
          glazes[(i * 3 + level * 2) % glazes.length] ?? clay,
          i + level * 2,
        ),
      );
      x += wide + picture.random.between(14, 34);
    }
  });
  picture.add(rect(606, 330, 18, 980, '#4d2b22'), rect(606, 330, 6, 980, '#a8744a'));
}

/** The potter on her low stool, bent over the wheel. */
function potter(picture: Picture): string {
  const blouse = picture.linear(`#41649c, ${indigo} 60%, #16244a`, [300, 700, 640, 1100], false);
  const sleeve = picture.linear(`#557bb4, #2b4680`, [330, 780, 600, 1000], false);
  const face = picture.linear(`#d99d6c, ${skin} 55%, #935a3c`, [450, 540, 600, 700], false);
  const trousers = picture.linear('#3a2a33, #211821', [300, 1150, 700, 1350], false);
  return [
    rect(236, 1258, 236, 32, '#7b4a30', { rx: 8 }),
    path('M262 1288H300L286 1450H252ZM410 1288H448L462 1450H426Z', '#5a3424'),
    path(
      'M536 1196C640 1170 720 1200 716 1270C712 1340 690 1390 684 1440H600C606 1370 610 1330 590 1296C520 1320 420 1300 330 1270Z',
      darker('#3a2a33', 0.3),
    ),
    path('M600 1436H690C720 1440 748 1450 760 1466H598Z', '#8a5538'),
    path('M560 850C640 850 690 840 742 800L766 826C716 892 640 926 556 920Z', darker(indigo, 0.3)),
    path(
      'M724 806C742 792 768 780 790 792C800 800 784 812 772 818C764 834 744 840 732 832Z',
      darker(skin, 0.2),
    ),
    path(
      'M312 1266C280 1140 296 960 350 840C384 770 440 730 500 736C560 744 588 800 582 880C576 980 560 1100 556 1260Z',
      blouse,
    ),
    path('M312 1266C280 1140 296 960 350 840C360 820 372 802 386 788C350 900 340 1080 372 1266Z', '#86a7d6', {
      opacity: 0.4,
    }),
    path(
      'M300 1240C360 1190 500 1170 600 1196C690 1214 716 1250 706 1290C700 1350 676 1400 668 1452H566C574 1390 584 1350 566 1320C490 1336 380 1330 310 1290Z',
      trousers,
    ),
    path('M560 1448H670C700 1452 734 1464 744 1482H558Z', '#b0744c'),
    path(
      'M424 1004C470 985 540 985 566 1000C562 1090 600 1160 640 1200C560 1230 470 1232 408 1216C400 1140 404 1070 424 1004Z',
      '#d9b583',
    ),
    path('M424 1004C440 1080 430 1150 408 1216C404 1140 408 1070 424 1004Z', paper, { opacity: 0.4 }),
    path(
      'M472 738C470 710 476 690 486 676L548 690C548 716 552 736 566 752C540 782 494 774 472 738Z',
      darker(skin, 0.25),
    ),
    path(
      'M466 610C470 556 520 530 566 548C602 562 616 596 612 626C620 642 630 654 630 662C628 668 618 668 616 670C616 682 618 690 608 696C604 714 590 724 566 720C520 716 480 690 466 610Z',
      face,
    ),
    path(
      'M462 640C440 570 476 512 540 510C590 510 618 544 616 584C590 574 566 566 540 580C530 600 534 620 520 640C510 628 494 628 494 646C496 660 500 668 496 684C482 676 468 662 462 640Z',
      '#2a1c22',
    ),
    path('M455 616C440 540 490 492 552 500C600 506 622 540 618 572C570 548 510 556 455 616Z', '#c2402c'),
    path('M455 616C446 560 470 520 504 506C480 540 470 570 474 598Z', '#e8775a'),
    path('M458 600C420 600 404 640 418 690C432 680 436 676 444 690C456 660 470 640 472 616Z', '#a8301f'),
    stroke('M578 628Q590 636 602 630', '#4a2a22', 5),
    stroke('M574 606Q588 598 602 604', '#3a211e', 5),
    stroke('M592 690Q602 692 608 688', '#8a4434', 4),
    path(
      'M362 826C400 786 452 800 460 852C468 920 500 990 528 1016C560 1000 600 978 634 962L660 1010C620 1050 570 1090 520 1098C450 1080 372 950 362 826Z',
      sleeve,
    ),
    path('M606 972C630 956 660 944 684 938L700 978C676 996 650 1012 628 1024Z', skin),
    path(
      'M680 936C704 924 738 930 748 946C756 960 740 974 722 974C712 990 694 994 684 984Z',
      lighter(skin, 0.12),
    ),
    stroke('M700 948Q726 946 742 954M702 962Q722 962 734 966', '#8a5538', 3),
  ].join('');
}

function wheel(picture: Picture): string {
  const wet = '#b46a44';
  const splash = rows(3, [620, 1112, 9, 655, 1126, 6, 930, 1118, 8, 960, 1104, 5, 880, 1134, 7]).map(
    ([x = 0, y = 0, r = 0]) => ellipse(x, y, r * 1.6, r * 0.7, wet),
  );
  return [
    ellipse(800, 1476, 230, 30, '#1c1016', { opacity: 0.5 }),
    path('M740 1150H860L884 1470H716Z', '#5a3626'),
    path('M740 1150H776L760 1470H716Z', '#8a5a3a'),
    ellipse(800, 1400, 176, 40, '#4a2c22'),
    ellipse(800, 1390, 176, 40, '#80513a'),
    ellipse(800, 1146, 224, 54, '#3d241f'),
    ellipse(800, 1128, 224, 54, '#a0714d'),
    ellipse(800, 1124, 196, 44, '#c49068'),
    ellipse(800, 1122, 150, 32, wet, { opacity: 0.7 }),
    ...splash,
    pot(picture, 800, 1128, 236, 330, '#bd6c43', 1),
    stroke(
      'M690 1040Q800 1074 912 1036M688 1000Q800 1034 914 996M696 960Q800 990 904 956M706 920Q800 946 894 918',
      '#e2a078',
      3,
      { opacity: 0.5 },
    ),
  ].join('');
}

function draw(picture: Picture): void {
  const { random } = picture;
  room(picture);
  shelves(picture);
  picture.add(ellipse(420, 1462, 330, 34, '#1c1016', { opacity: 0.45 }), wheel(picture), potter(picture));
  const beam = picture.linear('#ffe9b0 / 0.5, #ffd890 / 0', [250, 360, 900, 1300], false);
  picture.add(path('M96 148L404 148L1200 1060V1600H560Z', beam));
  for (let i = 0; i < 70; i++) {
    const part = random.between(0, 1);
    picture.add(
      circle(
        250 + part * 620 + random.between(-150, 150),
        380 + part * 860 + random.between(-130, 130),
        random.between(1, 3.4),
        cream,
        { opacity: random.between(0.25, 0.8) },
      ),
    );
  }
  for (const [x = 0, y = 0, wide = 0, tall = 0, kind = 0] of rows(
    5,
    [
      130, 1560, 250, 330, 2, 330, 1590, 190, 170, 3, 1010, 1560, 220, 250, 0, 1150, 1590, 250, 380, 1, 880,
      1600, 130, 150, 4,
    ],
  )) {
    picture.add(
      ellipse(x + 20, y, wide * 0.5, 14, '#160c12', { opacity: 0.5 }),
      pot(picture, x, y, wide, tall, random.pick([clay, '#8c4a33', '#4a6a66', gold]), kind),
    );
  }
}

export const pottery: Scene = {
  file: 'nghe-gom-ben-cat.jpg',
  width: 1200,
  height: 1600,
  field: [1200, 1600],
  draw,
};
